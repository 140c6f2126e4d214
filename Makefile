# Olievlek. "make run" starts the product, "make test" checks everything, "make help" tells the rest.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
# With these, cd and grep say more than is asked.
unexport CDPATH GREP_OPTIONS

export OLIEVLEK_DATA_DIR ?= $(CURDIR)/.data
MVN = JAVA_HOME=$$(backend/scripts/find-jdk) && export JAVA_HOME && cd backend && ./mvnw -B -q
QUIETLY = 2>&1 | { grep -vE '^(WARNING|\s*$$)' || true; }
# A test against the running product lives for minutes: what the better compiler would win it has no time to earn back.
API_JVM = -Xmx2g -Xmn1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1
# The machine's language and clock are not the people's: the product is tested on one that would be noticed.
ELSEWHERE = -Duser.language=de -Duser.timezone=Pacific/Auckland
INSTALLED = frontend/node_modules/.installed
APP = frontend/dist/index.html
COMPILED = backend/target/compiled
JAR = backend/target/quarkus-app/quarkus-run.jar
TRAINED = backend/target/quarkus-app/app.trained
SSO_TESTED = backend/target/sso-tested
SSO_SOURCES = backend/src/main/java/nl/olievlek/account backend/src/main/java/nl/olievlek/platform/security \
  backend/src/main/resources/db/migration backend/src/test/java/nl/olievlek/account/sso backend/src/test/resources/sso \
  frontend/e2e/sso frontend/e2e/support frontend/src/features/account

.PHONY: help tools run dev build check check-backend check-frontend test backend-alone count test-backend test-api test-contract test-resources test-plain test-sso test-frontend test-e2e test-kill lint lint-backend lint-frontend format contract search benchmark clean

help: ## Show what can be made
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

tools:
	@backend/scripts/find-jdk >/dev/null
	@node -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>20||a==20&&b>=19?0:1)' 2>/dev/null \
	  || { echo "Olievlek needs Node 20.19 or newer: install it (nodejs.org, or Debian: apt install nodejs npm)." >&2; exit 1; }

$(INSTALLED): frontend/package-lock.json
	cd frontend && npm ci --no-fund --no-audit --loglevel=error
	@touch $@

$(APP): $(INSTALLED) $(shell find frontend/src frontend/public frontend/index.html frontend/vite.config.ts -type f)
	cd frontend && npm run --silent build

$(COMPILED): backend/pom.xml $(shell find backend/src -type f)
	$(MVN) test-compile
	@touch $@

$(JAR): $(APP) backend/pom.xml $(shell find backend/src/main -type f) | $(COMPILED)
	$(MVN) package -DskipTests -Dspotless.check.skip

$(TRAINED): $(JAR)
	@backend/scripts/product train
	@touch $@

build: tools $(TRAINED) ## Build frontend and backend

run: build ## Start the product on http://localhost:8080, with its own database and the sample networks
	@exec backend/scripts/product

dev: tools $(INSTALLED) ## Start both sides with live reload: the app on :5173, the API on :8080
	@trap 'kill 0' EXIT; (cd frontend && npm run --silent dev) & ($(MVN) quarkus:dev)

# Two things at a time, each mostly in one thread, so that two cores are busy throughout; the longest first.
TWO = $(MAKE) --no-print-directory --output-sync=target -j2

check: tools ## The short answer while you work: compile, lint and the tests of what changed
	@$(TWO) check-backend check-frontend

check-backend: $(COMPILED)
	@$(MVN) spotless:check surefire:test -Dtest="$$(scripts/tests-of-changes)" -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dtest.jvm="$(API_JVM)" $(QUIETLY)

check-frontend: $(INSTALLED)
	@cd frontend && npm run --silent check

test: tools ## Check everything
	@$(TWO) backend-alone $(APP) lint-frontend test-frontend
	@$(MAKE) --no-print-directory $(JAR)
	@$(TWO) test-contract test-resources test-e2e test-sso test-kill
	@$(MAKE) --no-print-directory count

# What needs neither the app nor the product; one Maven after the other.
backend-alone: $(COMPILED)
	@$(MAKE) --no-print-directory lint-backend test-plain

test-backend: test-api test-plain count ## Backend tests

test-api: test-contract test-resources ## Tests against the running product on a real PostgreSQL

# In two runs of about the same length, each with a product and a database of its own: calls in a row keep one core busy.
CONTRACT = nl/olievlek/contract/**
MVN_API = export LANG=C.UTF-8 && $(MVN) surefire:test -Dgroups=api -Dtest.jvm="$(API_JVM) $(ELSEWHERE)"

test-contract: tools $(COMPILED)
	@$(MVN_API) -Dtest='$(CONTRACT)' $(QUIETLY)

test-resources: tools $(COMPILED)
	@$(MVN_API) -Dtest='!$(CONTRACT)' $(QUIETLY)

test-plain: tools $(COMPILED) ## All other backend tests
	@$(MVN) surefire:test -Dtest.groups.left.out=api,sso $(QUIETLY)

count:
	@backend/scripts/count-tests

test-sso: $(SSO_TESTED) ## Sign-on against a real Keycloak (fetched once); only when the way in changed

$(SSO_TESTED): backend/pom.xml backend/scripts/keycloak backend/scripts/keycloak-for-tests $(shell find $(SSO_SOURCES) -type f) | build
	@backend/scripts/keycloak >/dev/null
	@$(MVN) surefire:test -Dtest='*KeycloakTest' -Dtest.groups.left.out= -Dtest.jvm="$(API_JVM)" $(QUIETLY)
	cd frontend && CHROMIUM="$$(../backend/scripts/find-chromium)" E2E_PORT=8096 npm run --silent e2e:sso
	@mkdir -p $(@D) && touch $@

test-frontend: tools $(INSTALLED) ## Frontend unit tests
	cd frontend && npm test --silent

test-e2e: build ## Journeys in a real Chromium against the real product
	cd frontend && CHROMIUM="$$(../backend/scripts/find-chromium)" npm run --silent e2e

test-kill: build ## Kill the product while it writes, and its database; nothing acknowledged may be lost
	node backend/scripts/survives-kill.mjs

lint: lint-backend lint-frontend ## Formatters, linters and the rules of the API

lint-backend: tools
	@$(MVN) spotless:check

lint-frontend: tools $(INSTALLED)
	cd frontend && npm run --silent lint && npm run --silent lint:api

format: tools $(INSTALLED) ## Format everything
	@$(MVN) spotless:apply
	cd frontend && npm run --silent format

contract: tools $(INSTALLED) ## Write openapi.yaml and the frontend's types from the code
	@$(MVN) package -DskipTests -Dspotless.check.skip
	cp backend/target/openapi/openapi.yaml openapi.yaml
	cd frontend && npm run --silent types

search: tools $(COMPILED) ## Try every sequence of three calls against the written model of authority; takes minutes
	@$(MVN) surefire:test -Dtest=AuthoritySearchTest -Dtest.jvm="$(API_JVM) -Dolievlek.search.longest=3" $(QUIETLY)

benchmark: tools ## Time the planner on generated rounds
	@$(MVN) test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=nl.olievlek.planning.PlannerBenchmark
	@$(MVN) exec:java -Dexec.classpathScope=test -Dexec.mainClass=nl.olievlek.planning.SeriesBenchmark

clean: ## Remove what was built; keeps the data
	rm -rf backend/target frontend/dist frontend/node_modules frontend/test-results
