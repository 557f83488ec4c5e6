import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {word} from './word.ts'

export type MessageValues = Record<string, string | number>

/** Place of a message in the input, from 1. */
export interface Place {
  line: number
  column?: number
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** What the catalogue's sentence names: {character: '硃', count: 2}. */
    values?: MessageValues
  }
}

/**
 * Add a finding to the file: a rule id and its values; the words come from the catalogue.
 *
 * @param id     Catalogue key, `source/rule`: `clean/odd-quotes`.
 * @param values What the sentence names.
 * @param place  Line and column in the input.
 */
export function report(file: VFile, id: string, values: MessageValues = {}, place?: Place): VFileMessage {
  const message = file.message(word(id, values, 'en'), {...origin(id), ...at(place)})
  message.values = values
  return message
}

/** As `report`, for what only informs: neither `--strict` nor the exit code minds it. */
export function inform(file: VFile, id: string, values: MessageValues = {}, place?: Place): VFileMessage {
  const message = file.info(word(id, values, 'en'), {...origin(id), ...at(place)})
  message.values = values
  return message
}

/**
 * Give the file up: nothing is written for it, the others of the call go on.
 *
 * @throws {VFileMessage} Always, with `fatal` true.
 */
export function fail(file: VFile, id: string, values: MessageValues = {}, place?: Place): never {
  try {
    return file.fail(word(id, values, 'en'), {...origin(id), ...at(place)})
  } catch (error) {
    ;(error as VFileMessage).values = values
    throw error
  }
}

function origin(id: string) {
  const [source = '', ruleId = ''] = id.split('/')
  return {source, ruleId}
}

function at(place: Place | undefined) {
  return place ? {place: {line: place.line, column: place.column ?? 1}} : {}
}
