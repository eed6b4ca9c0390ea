import { instantText } from '../dates.ts'
import { letter, type Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const windowClosingReminder: Template<DataOf['window-closing-reminder']> = (
  data,
  say,
  language,
) => {
  const until = instantText(data.closesAt, language)
  return letter({
    subject: say({
      zh: `[鞍山科技] 申报即将截止，还剩 ${data.daysLeft} 个工作日：${data.programme.zh}`,
      en: `[鞍山科技] Window closes soon, working days left: ${data.daysLeft}: ${data.programme.en}`,
    }),
    to: data.companyName,
    paragraphs: [
      say({
        zh: `您有一份“${data.programme.zh}”的草稿尚未提交。`,
        en: `You have a draft for ${data.programme.en} that is not submitted yet.`,
      }),
    ],
    mustDo: say({
      zh: `请在 ${until} 前提交；未提交的草稿不予审核，但会保留。`,
      en: `Submit it by ${until}; a draft that is not submitted is not examined, but it is kept.`,
    }),
    facts: [
      { label: say({ zh: '批次', en: 'Round' }), value: say(data.round) },
      { label: say({ zh: '截止时间', en: 'Closes' }), value: until },
    ],
    action: { label: say({ zh: '继续填报', en: 'Go on with the draft' }), path: data.path },
  })
}
