import type { CalendarYear } from '#rules/calendar/years.ts'

/** The days of a notice as they are typed: a period or a day a line. */
export function textOfDays({ off, worked }: Pick<CalendarYear, 'off' | 'worked'>) {
  return {
    off: off.map(([from, to]) => (from === to ? from : `${from} ${to}`)).join('\n'),
    worked: worked.join('\n'),
  }
}

type Typed = { off: [from: string, to: string][]; worked: string[] }

/** What was typed, line by line; whether these are days is not judged here. */
export function daysInText(typed: { off: string; worked: string }): Typed {
  return {
    off: linesOf(typed.off).map((line): [string, string] => {
      const [from = '', to = from] = line.split(/[\s,，~至]+/)
      return [from, to]
    }),
    worked: linesOf(typed.worked),
  }
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
}
