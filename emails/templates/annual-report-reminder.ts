import { caseLetter } from '../case-letter.ts'
import { dayText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const annualReportReminder: Template<DataOf['annual-report-reminder']> = (
  data,
  say,
  language,
) => {
  const day = dayText(data.dueOn, language)
  return caseLetter(
    data,
    { say, language },
    {
      about: {
        zh: `请填报 ${data.year} 年度发展情况`,
        en: `Please file the annual report on ${data.year}`,
      },
      happened: {
        zh: `贵单位 ${data.year} 年度发展情况还没有填报，距截止日还有 ${data.daysLeft} 天。`,
        en: `Your company's annual report on ${data.year} is not filed yet; days left: ${data.daysLeft}.`,
      },
      mustDo: {
        zh: `请在 ${day} 前（含当日）填报。`,
        en: `File it by ${day} (that day included).`,
      },
    },
  )
}
