import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Upload, useTRPC } from '../../app/api.ts'
import type { ImportGaps } from './import-options.tsx'
import { base64Of, fileBytesMax } from './read-file.ts'

/** A file that is looked at first and then taken in; whatever is chosen anew is looked at anew. */
export function useImport() {
  const { imports, claims } = useTRPC()
  const client = useQueryClient()
  const [upload, setUpload] = useState<Upload | null>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const check = useMutation(imports.check.mutationOptions())
  const commit = useMutation(
    imports.commit.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          client.invalidateQueries({ queryKey: imports.pathKey() }),
          client.invalidateQueries({ queryKey: claims.pathKey() }),
        ])
      },
    }),
  )
  const look = (wanted: Upload) => {
    setUpload(wanted)
    commit.reset()
    check.mutate(wanted)
  }
  const choose = async (file: File, options: ImportGaps) => {
    setTooLarge(file.size > fileBytesMax)
    if (file.size > fileBytesMax) return
    look({ name: file.name, contentBase64: await base64Of(file), options })
  }
  return {
    check,
    commit,
    isTooLarge,
    choose,
    fill: (options: ImportGaps) => upload !== null && look({ ...upload, options }),
    take: () => upload !== null && commit.mutate(upload),
    clear: () => {
      setUpload(null)
      check.reset()
      commit.reset()
    },
  }
}
