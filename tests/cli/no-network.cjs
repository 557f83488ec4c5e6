// Ends a process that asks for the network: loaded before the command by the test.
const refuse = (what) => () => {
  process.stderr.write(`asked for the network: ${what}\n`)
  process.exit(99)
}
require('node:net').Socket.prototype.connect = refuse('socket')
require('node:dgram').createSocket = refuse('datagram')
const dns = require('node:dns')
dns.lookup = refuse('name')
dns.promises.lookup = refuse('name')
globalThis.fetch = refuse('fetch')
