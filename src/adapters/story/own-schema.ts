import * as v from 'valibot'
import { ABOUT } from '../../core/story/about.ts'

const text = v.optional(v.string())
const basis = v.picklist(['structured-data', 'meta', 'page', 'file', 'text'])

/** An own story as it comes out of a link or a file of somebody else's making. What it does not name is dropped. */
export const ownSchema = v.object({
  format: v.literal('tabayyun-own'),
  version: v.literal(1),
  id: v.string(),
  title: v.string(),
  eventDay: v.nullable(v.string()),
  confidential: v.optional(v.literal(true)),
  articles: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      title: text,
      publishedAt: text,
      outlet: text,
      lang: text,
      address: text,
      author: text,
      basis: v.optional(v.record(v.picklist(ABOUT), basis)),
    }),
  ),
})
