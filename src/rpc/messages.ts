import type { Cell } from '../domain/tables/cell';

/** What pages, menus and the local commands ask of the server; one JSON document each way. */
export type RpcRequest =
  | { readonly command: 'setUp'; readonly starter?: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>> }
  | { readonly command: 'check'; readonly asOf?: string }
  | { readonly command: 'fix'; readonly asOf?: string }
  | { readonly command: 'coverage'; readonly period: string; readonly asOf?: string }
  | { readonly command: 'report'; readonly period: string; readonly asOf?: string };

export type RpcResponse<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly code: RpcErrorCode; readonly message: string; readonly retryable: boolean };

/** `structure`, `period` and `schema` are what commands answer with exit 2. */
export type RpcErrorCode = 'structure' | 'schema' | 'period' | 'busy' | 'permission' | 'request' | 'internal';
