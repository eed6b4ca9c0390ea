import { caseLetter, dueText } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const correctionReminder: Template<DataOf['correction-reminder']> = (
  data,
  say,
  language,
) => {
  const day = data.due === null ? null : dueText(data.due, { say, language })
  return caseLetter(
    data,
    { say, language },
    {
      about: {
        zh: `请补正，还剩 ${data.daysLeft} 个工作日`,
        en: `Please correct: working days left: ${data.daysLeft}`,
      },
      happened: {
        zh: '您的申请仍在等待补正。',
        en: 'Your application still waits for your corrections.',
      },
      mustDo:
        day === null
          ? null
          : {
              zh: `请在 ${day} 前（含当日）逐项补正并提交；逾期未补正的，申请终止。`,
              en: `Correct each item and submit by ${day} (that day included); otherwise the application is closed.`,
            },
    },
  )
}
