export const saving = {
  autosaving: '正在自动保存…',
  autosaved: (time: string) => `已自动保存 ${time}（北京时间）`,
  autosavePaused:
    '您的同事刚刚也修改了这一节，自动保存已暂停。请按“保存”查看差异，您填写的内容不会丢失。',
  lastSaved: (time: string) => `上次保存：${time}（北京时间）`,
  neverSaved: '尚未保存',
  theirs: (value: string) => `已保存的是：${value}`,
  yours: (value: string) => `您填写的是：${value}`,
  empty: '（空）',
  expiredTitle: '登录已过期，您填写的内容还在这里',
  expiredText:
    '为了安全，长时间没有操作会退出登录。请在新窗口登录，然后回到本页按“继续保存”；在此之前请不要关闭本页。',
  expiredKept: (count: number) => `本页保留了 ${count} 项内容`,
  loginInNewWindow: '在新窗口登录',
  resend: '继续保存',
  tooLong: (label: string, longest: number) => `${label}：内容过长，最多 ${longest} 个字，没有保存`,
} as const
