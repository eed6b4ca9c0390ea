import { moveTable, policyTable } from './permission-tables.ts'
import { stateDiagram } from './state-diagram.ts'

/** The pages of the manual that the code writes itself, by their path in the project. */
export function generatedPages(): Readonly<Record<string, string>> {
  return {
    'docs/manual/procedure.md': page(
      '办理流程 · The procedure',
      `下图和下表由办理流程表生成。The diagram and the table are generated from the procedure's table.

\`\`\`mermaid
${stateDiagram('zh-CN')}
\`\`\`

## 环节 · Moves

${moveTable('zh-CN')}

## Moves, in English

${moveTable('en')}`,
    ),
    'docs/manual/permissions.md': page(
      '权限 · Permissions',
      `本表由权限策略生成；没有写明的一律拒绝。Generated from the policy; what is not written is refused.

${policyTable('zh-CN')}

## In English

${policyTable('en')}`,
    ),
  }
}

function page(title: string, body: string): string {
  return `# ${title}\n\n${body}\n`
}
