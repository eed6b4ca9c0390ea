import type { Language } from '#rules/words.ts'
import { formatBytes } from '../words/bytes.ts'
import { uploadsWords } from '../words/uploads.ts'
import type { UploadLimits } from './upload-limits.ts'
import { isTaken, type UploadOutcome, type UploadRefusal } from './upload-outcome.ts'

export type UploadReader = {
  language: Language
  limits: UploadLimits
  /** What is taken where the file was sent to. */
  endings: readonly string[]
}

/** What became of an upload in a sentence that names the file, and why if it is not kept. */
export function uploadMessage(outcome: UploadOutcome, reader: UploadReader): string {
  const words = uploadsWords[reader.language]
  const { result, file } = outcome
  if (isTaken(result)) return words.kept[result](file)
  return words.notKept(file, reasonOf(result, outcome.same ?? '', reader))
}

function reasonOf(
  why: UploadRefusal,
  same: string,
  { language, limits, endings }: UploadReader,
): string {
  const words = uploadsWords[language]
  switch (why) {
    case 'ending':
      return words.ending(namedEndings(endings, language))
    case 'too-large':
      return words[why](formatBytes(limits.fileBytes))
    case 'application-bytes':
      return words[why](formatBytes(limits.bytesPerApplication))
    case 'company-bytes':
      return words[why](formatBytes(limits.bytesPerCompany))
    case 'paper-full':
      return words[why](limits.filesPerPaper)
    case 'application-files':
      return words[why](limits.filesPerApplication)
    case 'library-full':
      return words[why](limits.papersPerCompany)
    case 'duplicate':
      return words[why](same)
    default:
      return words[why]
  }
}

/** `PDF、JPG、PNG`; two endings of one kind are said once. */
export function namedEndings(endings: readonly string[], language: Language): string {
  const shown = endings.filter(ending => ending !== 'jpeg').map(ending => ending.toUpperCase())
  return shown.join(language === 'en' ? ', ' : '、')
}
