import { caseLetter } from '../case-letter.ts'
import { dayText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const annualReportMissing: Template<DataOf['annual-report-missing']> = (
  data,
  say,
  language,
) => {
  const { misses, missing } = data
  const day = dayText(data.dueOn, language)
  const happened = {
    zh: `贵单位 ${data.year} 年度发展情况没有在 ${day} 前填报，记为未填报。`,
    en: `Your company's annual report on ${data.year} was not filed by ${day} and stands as missing.`,
  }
  return caseLetter(
    data,
    { say, language },
    {
      about: {
        zh: `${data.year} 年度发展情况未填报`,
        en: `Annual report on ${data.year} missing`,
      },
      happened:
        misses === null
          ? happened
          : {
              zh: `${happened.zh}累计 ${misses} 年未填报的，市局将告知拟取消资格并听取陈述申辩。`,
              en: `${happened.en} After ${misses} missing years the bureau gives notice that the recognition may be revoked, and hears the company.`,
            },
      mustDo: {
        zh: '请尽快补报；补报后该年度记为逾期填报，不再计入未填报。',
        en: 'File it as soon as you can: the year is then marked late and no longer missing.',
      },
      facts: [
        {
          label: say({ zh: '目前未填报的年度', en: 'Years missing now' }),
          value: missing.join(say({ zh: '、', en: ', ' })),
        },
      ],
    },
  )
}
