# The same Node version as the npm package "node" in package.json.
FROM node:26.10.0-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install scripts: none of what production runs needs one, the image brings its own Node.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:26.10.0-slim
WORKDIR /app
# SANDBOX=false: a container without DATABASE_URL names what it misses and stops.
# HOST: inside the container only; what is published is chosen with `docker run --publish`.
ENV NODE_ENV=production \
    SANDBOX=false \
    HOST=0.0.0.0 \
    PORT=3000
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json openapi.yaml LICENSE ./
COPY schema ./schema
COPY docs/guides ./docs/guides
COPY migrations ./migrations
COPY src ./src
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`, { signal: AbortSignal.timeout(2500) }).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Run the migrations first, as the owner: docker run … node src/commands/migrate.ts
CMD ["node", "src/start.js"]
