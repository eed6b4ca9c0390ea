import { documents } from './basis/documents.ts'
import { parameterList } from './basis/parameters.ts'
import { canonicalJson, fingerprint } from './engine/canonical.ts'
import { dictionary } from './facts/dictionary.ts'
import { programmes } from './programmes/index.ts'

const version = fingerprint(canonicalJson({ programmes, parameterList, documents, dictionary }))

/**
 * Names the rules that an assessment was made by: any change of a programme, a parameter, a
 * document or a fact gives another version.
 */
export function ruleBookVersion(): string {
  return version
}
