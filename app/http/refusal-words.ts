/** The pages that the server shows before Remix is asked, in both languages. */
export const refusalWords = {
  'foreign request': {
    zh: {
      title: '未能确认请求来源',
      what: '这次提交不是从本平台的页面发出的，因此没有执行。请从本平台重新打开页面后再试。',
    },
    en: {
      title: 'We could not confirm where this came from',
      what: 'This was not sent from a page of this portal, so nothing was done. Open the page here again and retry.',
    },
  },
  'unknown host': {
    zh: { title: '网址不正确', what: '请使用本平台公布的网址访问。' },
    en: { title: 'Wrong address', what: 'Please use the published address of this portal.' },
  },
  'too large': {
    zh: { title: '提交的内容过大', what: '提交的内容超过限制，没有保存。请减少内容后再试。' },
    en: { title: 'Too large', what: 'What you sent is over the limit and was not saved.' },
  },
  'no length': {
    zh: { title: '请求不完整', what: '请求没有说明内容长度，无法处理。' },
    en: { title: 'Incomplete request', what: 'The request did not say how long its content is.' },
  },
  'bad request': {
    zh: { title: '请求无法识别', what: '请求的内容无法识别，没有执行。' },
    en: { title: 'Bad request', what: 'The request could not be read, and nothing was done.' },
  },
  'not found': {
    zh: { title: '页面不存在', what: '没有找到您要访问的内容。' },
    en: { title: 'Not found', what: 'There is nothing here.' },
  },
  forbidden: {
    zh: { title: '您没有权限', what: '您的账号不能使用这项功能；企业账号需先确认电子邮箱。' },
    en: {
      title: 'Not allowed',
      what: 'Your account cannot do this; a company must confirm its e-mail address first.',
    },
  },
  'file waits': {
    zh: { title: '材料正在查毒', what: '这份材料查毒完成后才能打开，一般几分钟，请稍后再试。' },
    en: {
      title: 'Being checked for viruses',
      what: 'This file can be opened once it is checked, usually within minutes.',
    },
  },
  'file held': {
    zh: { title: '材料已被隔离', what: '查毒发现这份材料有问题，不能打开。请使用干净的文件。' },
    en: {
      title: 'Held back',
      what: 'The virus check found something in this file, so it cannot be opened.',
    },
  },
  'file damaged': {
    zh: {
      title: '材料无法读取',
      what: '保存的材料丢失或者与收到时不一致，已经记录。请联系平台管理人员。',
    },
    en: {
      title: 'The file cannot be read',
      what: 'What is stored is missing or not what was received. This has been noted; please contact the administrators.',
    },
  },
  broken: {
    zh: { title: '系统出错', what: '系统暂时出错，您的内容没有提交。请稍后再试。' },
    en: { title: 'Something went wrong', what: 'This is our fault. Please try again later.' },
  },
} as const satisfies Record<string, Record<'zh' | 'en', { title: string; what: string }>>

export type RefusalKind = keyof typeof refusalWords
