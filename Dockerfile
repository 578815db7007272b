# Signaldesk: desk and workers from one image. `compose.yaml` runs them with MongoDB and Redis.
FROM node:20.19.5-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.build.json ./
COPY bin ./bin
COPY src ./src
COPY workers ./workers
# `npm ci` builds as well (prepare); then what only building needs goes.
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20.19.5-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY bin ./bin
COPY config ./config
COPY public ./public
COPY demo ./demo
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# Node itself gets SIGTERM: the desk ends within ten seconds and loses no job.
ENTRYPOINT ["node", "bin/signaldesk.js"]
CMD ["start", "--data", "/data", "--port", "3000", "--host", "0.0.0.0"]
