import { caseLetter } from '../case-letter.ts'
import { dayText } from '../dates.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const changeReportNoted: Template<DataOf['change-report-noted']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '变更报告已登记', en: 'Report of a change noted' },
      happened: {
        zh: '市局已知悉贵单位报告的变更，并予以登记。',
        en: 'The bureau has taken note of the change that your company reported.',
      },
      facts: [
        { label: say({ zh: '回执编号', en: 'Receipt' }), value: data.receipt },
        { label: say({ zh: '变更类型', en: 'Kind of change' }), value: say(data.change) },
        {
          label: say({ zh: '变更日期', en: 'Day of the change' }),
          value: dayText(data.changedOn, language),
        },
        ...(data.remark === ''
          ? []
          : [{ label: say({ zh: '市局说明', en: 'What the bureau says' }), value: data.remark }]),
      ],
    },
  )
