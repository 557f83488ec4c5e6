import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {openCommand} from '../cli/command.ts'
import {sample} from '../cli/sample.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const baogao = await openCommand()

/** Digest of every file below a folder, by path, but temporary ones. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const content: Record<string, string> = {}
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || entry.name.startsWith('.baogao')) continue
    const path = join(entry.parentPath, entry.name)
    content[path.slice(folder.length)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  }
  return content
}

/** Reports that differ by a figure. */
async function folderOfReports(count: number): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'in'))
  for (let index = 0; index < count; index++) {
    await writeFile(join(folder, 'in', `r${index}.txt`), sample.replace('312.6', `31${index}.6`))
  }
  return folder
}

describe('a run that is killed', () => {
  test('leaves only whole files, and the next run completes what is missing', async () => {
    const cwd = await folderOfReports(6)
    const args = (out: string) => ['build', 'in', '--out', out, '--jobs', '2']
    await baogao(args('whole'), {cwd})
    const whole = await contentOf(join(cwd, 'whole'))
    for (const afterMs of [150, 350, 550, 750, 950]) {
      await baogao(args('killed'), {cwd, kill: {signal: 'SIGKILL', afterMs}})
      const left = await contentOf(join(cwd, 'killed')).catch(() => ({}))
      expect(whole).toMatchObject(left)
    }
    expect((await baogao(args('killed'), {cwd})).code).toBe(0)
    expect(await contentOf(join(cwd, 'killed'))).toEqual(whole)
    const names = await readdir(join(cwd, 'killed'), {recursive: true})
    expect(names.filter((name) => name.includes('.baogao~'))).toEqual([])
  })

  test('by Ctrl-C says so, with a code of its own, and can go on', async () => {
    const cwd = await folderOfReports(8)
    const args = ['build', 'in', '--jobs', '1', '--formats', 'data']
    const {code, err} = await baogao(args, {cwd, kill: {signal: 'SIGINT'}})
    expect(code).toBe(130)
    expect(err).toContain('Stopped. What is written is whole')
    expect((await baogao(args, {cwd})).code).toBe(0)
  })
})

describe('a disk that does not do', () => {
  test('full: message, exit 1, what stood there stays', async ({skip}) => {
    const folder = mountSmallDisk(await temporaryFolder(), skip)
    const cwd = await folderOfReports(1)
    const build = (formats: string) => baogao(['build', 'in/r0.txt', '--out', folder, '--formats', formats], {cwd})
    await build('data')
    const before = await contentOf(folder)
    await writeFile(join(cwd, 'in/r0.txt'), sample.replace('312.6', '999.6'))
    const {code, err} = await build('pdf,docx,summary,data')
    expect(code).toBe(1)
    expect(err).toContain('The disk is full')
    expect(await contentOf(folder)).toEqual(before)
    expect((await readdir(join(folder, 'r0'))).filter((name) => name.includes('.baogao~'))).toEqual([])
  })

  test('read-only: message, exit 1', async ({skip}) => {
    const folder = mountSmallDisk(await temporaryFolder(), skip)
    execFileSync('mount', ['-o', 'remount,ro', folder])
    const {code, err} = await baogao(['build', 'in/r0.txt', '--out', join(folder, 'x')], {
      cwd: await folderOfReports(1),
    })
    expect(code).toBe(1)
    expect(err).toContain('lies on a disk that can only be read (EROFS)')
  })

  test('a file where the output folder should be', async () => {
    const cwd = await folderOfReports(1)
    const {code, err} = await baogao(['build', 'in/r0.txt', '--out', 'in/r0.txt/out'], {cwd})
    expect(code).toBe(1)
    expect(err).toContain('a file of that name stands there')
  })
})

describe('inputs that go away or are none', () => {
  test('vanished, a loop of links, a device: each is named and the others are built', async () => {
    const cwd = await folderOfReports(1)
    await symlink('gone.txt', join(cwd, 'in/vanished.txt'))
    await symlink('loop.txt', join(cwd, 'in/loop.txt'))
    const inputs = ['in/r0.txt', 'in/vanished.txt', 'in/loop.txt', '/dev/null']
    const {code, err, out} = await baogao(['build', ...inputs, '--formats', 'data'], {cwd})
    expect(code).toBe(1)
    expect(err).toContain('in/vanished.txt: error: There is no in/vanished.txt')
    expect(err).toContain('in/loop.txt: error: ')
    expect(err).toContain('/dev/null is no plain file')
    expect(out).toContain('1 built, 0 up to date, 3 failed')
  })
})

test('where compiled code cannot be kept the command works all the same', async () => {
  const cwd = await folderOfReports(1)
  const {code} = await baogao(['build', 'in/r0.txt', '--formats', 'data'], {cwd, env: {XDG_CACHE_HOME: '/dev/null'}})
  expect(code).toBe(0)
})

/** A disk of 100 kB, where this system lets us mount one. */
function mountSmallDisk(folder: string, skip: (note: string) => never): string {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', folder], {stdio: 'ignore'})
  } catch {
    skip('needs the right to mount a small disk')
  }
  onTestFinished(async () => {
    execFileSync('umount', [folder])
    await rm(folder, {recursive: true, force: true})
  })
  return folder
}
