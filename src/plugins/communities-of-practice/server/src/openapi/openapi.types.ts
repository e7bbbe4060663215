import type { z } from '@strapi/utils';
import type { Contract } from '../../../shared/contracts';

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  required?: boolean;
  schema: JsonSchema;
  example?: unknown;
}

export interface Header {
  description: string;
  schema: JsonSchema;
}

export interface MediaType {
  schema: JsonSchema;
  example?: unknown;
}

export interface Response {
  description: string;
  headers?: Record<string, Header | Reference>;
  /** What comes without a body has none. */
  content?: Partial<Record<Contract['media'], MediaType>>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: {
    required: boolean;
    content: Partial<Record<'application/json' | 'multipart/form-data', MediaType>>;
  };
  responses: Record<string, Response | Reference>;
}

export interface Info {
  title: string;
  version: string;
  summary: string;
  description: string;
  license: { name: string; identifier: string };
}

/** What this plugin uses of an OpenAPI 3.1 document. */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: Info;
  servers: { url: string; description: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    parameters: Record<string, Parameter>;
    headers: Record<string, Header>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, object>;
  };
}
