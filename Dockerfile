# Signaldesk: desk and workers from one image. `compose.yaml` runs them with MongoDB and Redis.
FROM node:20.19.5-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.build.json ./
COPY scripts/prepare.mjs ./scripts/
COPY src ./src
COPY workers ./workers
# Builds as well (prepare).
RUN npm ci --no-audit --no-fund

FROM node:20.19.5-bookworm-slim
ENV NODE_ENV=production SIGNALDESK_DATA=/data
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts/prepare.mjs ./scripts/
# Only what runs, and before the code: a change of the code alone installs nothing anew.
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
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
CMD ["start", "--port", "3000", "--host", "0.0.0.0"]
