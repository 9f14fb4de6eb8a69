import type { Ecosystem } from "./inventory.ts";

/**
 * Names of server packages that are in wide use: those of the protocol's own repositories, and those that several public manifests start.
 * A name in here is no recommendation. It is compared with, never looked up.
 */
export const knownServers = {
  asOf: "2026-11-29",
  names: {
    npm: (
      "@modelcontextprotocol/server-everything @modelcontextprotocol/server-filesystem @modelcontextprotocol/server-memory " +
      "@modelcontextprotocol/server-sequential-thinking @modelcontextprotocol/server-github @modelcontextprotocol/server-gitlab " +
      "@modelcontextprotocol/server-slack @modelcontextprotocol/server-brave-search @modelcontextprotocol/server-google-maps " +
      "@modelcontextprotocol/server-everart @modelcontextprotocol/server-postgres @modelcontextprotocol/server-puppeteer " +
      "@modelcontextprotocol/server-pdf @modelcontextprotocol/inspector @playwright/mcp @upstash/context7-mcp @notionhq/notion-mcp-server " +
      "tavily-mcp chrome-devtools-mcp @cyanheads/git-mcp-server figma-developer-mcp firecrawl-mcp @sentry/mcp-server mcp-server-kubernetes " +
      "@supabase/mcp-server-supabase @perplexity-ai/mcp-server @agentdeskai/browser-tools-mcp @browserbasehq/mcp-server-browserbase " +
      "exa-mcp-server next-devtools-mcp notebooklm-mcp xcodebuildmcp @railway/mcp-server mcp-remote supergateway mcp-proxy " +
      "@executeautomation/playwright-mcp-server @neondatabase/mcp-server-neon @anaisbetts/mcp-installer task-master-ai claude-flow kubernetes-mcp-server"
    ).split(" "),
    pypi: (
      "mcp-server-fetch mcp-server-git mcp-server-time mcp-server-sqlite mcp-atlassian mcp-proxy awslabs.aws-api-mcp-server " +
      "awslabs.aws-documentation-mcp-server awslabs.terraform-mcp-server awslabs.postgres-mcp-server awslabs.cloudwatch-mcp-server " +
      "awslabs.ecs-mcp-server awslabs.eks-mcp-server awslabs.cost-explorer-mcp-server awslabs.aurora-dsql-mcp-server awslabs.core-mcp-server " +
      "awslabs.cloudwatch-applicationsignals-mcp-server awslabs.aws-diagram-mcp-server"
    ).split(" "),
    oci: "github/github-mcp-server hashicorp/terraform-mcp-server mcp/github mcp/sonarqube mcp/playwright mcp/filesystem".split(" "),
  } satisfies Partial<Record<Ecosystem, readonly string[]>>,
} as const;
