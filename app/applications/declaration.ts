import { inLanguage, type Language, type Words } from '#rules/words.ts'
import type { Declaration } from '../use-cases/frozen.ts'

/** Changes with every change of the text, so that each submission says which one was ticked. */
const DECLARATION_VERSION = '2026-11-1'

const text: Words = {
  zh: '本单位承诺:所填内容和所附材料真实、准确、完整,与原件一致;知悉主管部门将予以核实,如有虚假,愿意承担相应责任;同意主管部门为审核本申请使用上述信息。',
  en: 'We declare that what is stated and attached is true, exact and complete and agrees with the originals; that we know the authority will verify it and answer for anything false; and that the authority may use it to examine this application.',
}

/** The declaration as the reader ticks it; frozen with the submission word for word. */
export function declarationOf(language: Language): Declaration {
  return { version: DECLARATION_VERSION, text: inLanguage(text, language) }
}
