import { caseLetter } from '../case-letter.ts'
import type { Template } from '../letter.ts'
import type { DataOf } from '../message.ts'

export const recommended: Template<DataOf['recommended']> = (data, say, language) =>
  caseLetter(
    data,
    { say, language },
    {
      about: { zh: '已推荐上报', en: 'Recommended to the higher authority' },
      happened: {
        zh: '市局同意推荐，已上报上级部门。是否认定由上级部门决定。',
        en: 'The bureau recommended your application to the higher authority, which decides.',
      },
      facts: [{ label: say({ zh: '意见', en: 'Opinion' }), value: data.reason }],
    },
  )
