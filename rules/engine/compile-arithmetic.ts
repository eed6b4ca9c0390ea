import type { Cells } from './compile-cells.ts'
import { inexact, quotientOf, whole, wholeOf, wholeOrNaN } from './compile-fraction.ts'
import type { CompiledNumber } from './compile-number.ts'
import { lowerEdge, upperEdge } from './compile-order.ts'
import {
  addEdges,
  divideSpans,
  type Edge,
  edge,
  firstGone,
  HIGHEST,
  LOWEST,
  pointSpan,
  rangeSpan,
  scaleEdge,
  type Span,
  subtractEdges,
} from './compile-span.ts'

export function compileSum(terms: readonly CompiledNumber[]): CompiledNumber {
  const [first, ...rest] = terms
  return {
    isPlain: false,
    point: cells => {
      let all = first?.point(cells) ?? NaN
      for (const term of rest) all += term.point(cells)
      return all
    },
    ...whole(cells => {
      let all = 0
      for (const term of terms) all = wholeOrNaN(all + wholeOf(term, cells))
      return all
    }),
    span: combined(terms, spans => ({
      low: spans.map(span => span.low).reduce(addEdges),
      high: spans.map(span => span.high).reduce(addEdges),
    })),
  }
}

export function compileDifference(from: CompiledNumber, less: CompiledNumber): CompiledNumber {
  return {
    isPlain: false,
    point: cells => from.point(cells) - less.point(cells),
    ...whole(cells => wholeOrNaN(wholeOf(from, cells) - wholeOf(less, cells))),
    span: combined([from, less], ([a, b]) => ({
      low: subtractEdges(a?.low ?? LOWEST, b?.high ?? LOWEST),
      high: subtractEdges(a?.high ?? HIGHEST, b?.low ?? HIGHEST),
    })),
  }
}

export function compileScaled(of: CompiledNumber, by: number): CompiledNumber {
  return {
    isPlain: false,
    point: cells => {
      const value = of.point(cells)
      return value === 0 ? 0 : value * by
    },
    ...inexact,
    span: combined([of], ([value]) => ({
      low: scaleEdge(value?.low ?? LOWEST, by),
      high: scaleEdge(value?.high ?? HIGHEST, by),
    })),
  }
}

export function compileExtreme(
  of: readonly CompiledNumber[],
  which: 'smallest' | 'largest',
): CompiledNumber {
  const extreme = which === 'smallest' ? lowerEdge : upperEdge
  const best = which === 'smallest' ? Math.min : Math.max
  const [first, ...rest] = of
  return {
    isPlain: false,
    point: cells => {
      let found = NaN
      for (const each of of) {
        const value = each.point(cells)
        if (Number.isNaN(value)) return NaN
        const isApart = Number.isNaN(found) || Math.abs(value - found) > 1e-9 * Math.abs(value)
        if (!isApart && value !== found) return NaN
        found = Number.isNaN(found) ? value : best(found, value)
      }
      return found
    },
    ...whole(cells => {
      let found = first === undefined ? NaN : wholeOf(first, cells)
      for (const each of rest) found = best(found, wholeOf(each, cells))
      return found
    }),
    span: combined(of, (spans, cells) => ({
      low: spans.map(span => span.low).reduce((a, b) => extreme(a, b, cells)),
      high: spans.map(span => span.high).reduce((a, b) => extreme(a, b, cells)),
    })),
  }
}

export function compileRatio(of: CompiledNumber, to: CompiledNumber): CompiledNumber {
  return {
    isPlain: false,
    point: cells => {
      const divisor = to.point(cells)
      return divisor > 0 ? of.point(cells) / divisor : NaN
    },
    ...quotientOf(of, to),
    span: cells => divideSpans(of.span(cells), to.span(cells)),
  }
}

export function compileGroups(of: CompiledNumber, each: number): CompiledNumber {
  const groups = pointSpan(each)
  const groupsIn = (count: number) => {
    const rest = count % each
    return count >= 0 ? (count - rest) / each + (rest > 0 ? 1 : 0) : NaN
  }
  const up = (at: Edge, cells: Cells): Edge => {
    if (!Number.isFinite(at.at)) return at
    const isExact = Number.isSafeInteger(at.over) && Number.isSafeInteger(at.under)
    if (!isExact && Math.abs(at.at - Math.round(at.at)) <= 1e-9 * Math.abs(at.at)) {
      cells.isTooClose = true
    }
    const rest = at.over % at.under
    return edge(isExact ? (at.over - rest) / at.under + (rest > 0 ? 1 : 0) : Math.ceil(at.at) + 0)
  }
  return {
    isPlain: false,
    point: cells => groupsIn(wholeOf(of, cells)),
    ...whole(cells => groupsIn(wholeOf(of, cells))),
    span: cells => {
      const span = divideSpans(of.span(cells), groups)
      if (span.absence === 'yes') return span
      const { low, high, gaps, absence } = span
      return rangeSpan(up(low, cells), up(high, cells), gaps, absence)
    },
  }
}

function combined(
  numbers: readonly CompiledNumber[],
  ends: (spans: readonly Span[], cells: Cells) => { readonly low: Edge; readonly high: Edge },
): (cells: Cells) => Span {
  return cells => {
    const spans = numbers.map(number => number.span(cells))
    const gone = firstGone(spans)
    if (gone !== null) return gone
    const { low, high } = ends(spans, cells)
    const absence = spans.some(span => span.absence === 'maybe') ? 'maybe' : 'no'
    let gaps = 0
    for (const span of spans) gaps |= span.gaps
    return rangeSpan(low, high, gaps, absence)
  }
}
