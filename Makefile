# One command each; `make help` lists them. Needs Node 20 or later, npm, make and git: the rest is installed here.

NODE_VERSION := 24.21.0

# What can be chosen: make start PORT=9000 TURNSTILE_PORT=9001 DATA=../cfm-data
export PORT ?= 8787
export TURNSTILE_PORT ?= 8788
export API_PORT ?= 8789
export DATA ?= .data

# How many evenings `make chaos` simulates. Not for the tests, which have a number of their own.
SEEDS ?= 30000

export PATH := $(CURDIR)/node_modules/.bin:$(CURDIR)/.toolchain/node_modules/.bin:$(PATH)

# No tool reports home, downloads a browser or asks a question.
export CI ?= true
export WRANGLER_SEND_METRICS := false
export WRANGLER_HIDE_BANNER := true
export WRANGLER_WRITE_LOGS := false
export CLOUDFLARE_CF_FETCH_ENABLED := false
export X_LOCAL_OBSERVABILITY := false
export REDOCLY_TELEMETRY := off
export SCARF_ANALYTICS := false
export PUPPETEER_SKIP_DOWNLOAD := 1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1
export SUPPRESS_NO_CONFIG_WARNING := 1

NODE := .toolchain/node_modules/.bin/node

.DEFAULT_GOAL := help
.PHONY: start dev test check generate models models-toolchains docs words screens thorough e2e fuzz-contract fuzz-http chaos bench newcomer format help clean node packages chromium

start: ## Run everything at http://localhost:8787 (PORT, TURNSTILE_PORT and DATA choose ports and folder)
	@sh scripts/setup/node.sh $(NODE_VERSION) "[1/5]"
	@$(NODE) scripts/start/index.ts

dev: ## Run with hot reload of the page, restart of the worker and a generator that watches spec/
	@sh scripts/setup/node.sh $(NODE_VERSION) "[1/5]"
	@$(NODE) scripts/start/dev.ts

test: packages chromium ## Run everything that CI runs: gates, unit, worker and browser tests, films
	@$(NODE) scripts/gates/test.ts

check: packages ## Run the fast gates: format, lint, types, imports, unused code, contract
	@$(NODE) scripts/gates/check.ts

generate: packages ## Write generated/ anew from spec/
	@npm run --silent generate

models: packages ## Write generated/models (other languages) anew from spec/, compile and try them
	@npm run --silent models
	@npm run --silent check:models

models-toolchains: packages ## Install the compilers of the other languages from Debian
	@npm run --silent models:toolchains

docs: packages ## Write generated/docs anew from spec/
	@npm run --silent docs

e2e: packages chromium ## Run all end-to-end tests in Chromium, films and walks, the size of the first load, and Lighthouse
	@npm run --silent build
	@npm run --silent check:size
	@npm run --silent e2e
	@npm run --silent lighthouse

screens: packages chromium ## Take the pictures anew that the walks through every window compare with
	@npm run --silent build
	@npm run --silent screens

thorough: packages ## Run the unit tests that are too slow for each commit: the guide for a new message, a bad line for long
	@npm run --silent thorough

words: packages ## Write generated/words anew from web/app/words
	@npm run --silent words

fuzz-contract: packages ## Send 100000 random frames through the contract
	@npm run --silent fuzz:contract

fuzz-http: packages ## Send 20000 made-up requests to a server of its own
	@npm run --silent build
	@npm run --silent fuzz:http

chaos: packages ## Break things for long: kill -9 under load and its mutant, 30000 simulated evenings (SEEDS), a bad line, faults
	@SEEDS=$(SEEDS) npm run --silent chaos

bench: packages ## Measure the room beside its peers and write the table and the chart anew
	@npm run --silent bench -- --write

newcomer: packages ## Clone into an empty folder, start there twice, and print how long each takes
	@npm run --silent newcomer

format: packages ## Format every file
	@npm run --silent format

clean: ## Remove what was installed, built and stored here
	rm -rf node_modules scripts/asyncapi/node_modules scripts/bench/peers/node_modules .toolchain .svelte-check .wrangler dist coverage test-results .data

help: ## List these commands
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## (.*)/\1\t\2/' | awk -F '\t' '{ printf "make %-18s %s\n", $$1, $$2 }'

node:
	@sh scripts/setup/node.sh $(NODE_VERSION)

packages: node
	@$(NODE) scripts/setup/index.ts packages

chromium: packages
	@$(NODE) scripts/setup/index.ts chromium
