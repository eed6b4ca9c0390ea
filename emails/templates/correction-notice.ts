import { correctionReasonWords } from '#rules/procedure/correction-reasons.ts'
import { caseLetter, dueText } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const correctionNotice: Template<DataOf['correction-notice']> = (data, say, language) => {
  const day = data.due === null ? null : dueText(data.due, { say, language })
  return caseLetter(
    data,
    { say, language },
    {
      about: { zh: '补正告知', en: 'Corrections needed' },
      happened: {
        zh: `市局核对了全部材料，需补正的内容共 ${data.items.length} 项，一次性告知如下。`,
        en: `The bureau checked all papers. Everything that must be corrected, told once: ${data.items.length} item(s), below.`,
      },
      mustDo:
        day === null
          ? null
          : {
              zh: `请在 ${day} 前（含当日）逐项补正并提交；逾期未补正的，申请终止。`,
              en: `Correct each item and submit by ${day} (that day included); otherwise the application is closed.`,
            },
      items: data.items.map(item => ({
        title: say(item.label),
        text: [say(correctionReasonWords(item.reason)), item.text]
          .filter(part => part !== '')
          .join(' — '),
      })),
    },
  )
}
