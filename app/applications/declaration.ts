import { inLanguage, type Language, type Words } from '#rules/words.ts'
import type { Declaration } from '../use-cases/frozen.ts'

/** Names the text below; another text gets another name. */
const version = '2026-11'

const text: Words = {
  zh: '本单位声明：本次填报的内容和提交的材料真实、准确、完整，与原件一致；同意科技主管部门就申报内容进行核实；知悉提供虚假内容或材料将按有关规定承担责任。',
  en: 'We declare that what is stated and handed in here is true, accurate and complete and agrees with the originals; that the science and technology authorities may verify it; and that we know false statements or papers have consequences under the rules that apply.',
}

/** The exact text that is ticked, as it stands in the reader's language. */
export function declarationIn(language: Language): Declaration {
  return { version: `${version}:${language}`, text: inLanguage(text, language) }
}
