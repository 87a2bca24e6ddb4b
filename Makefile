# Every target says what it does: `make help`.
PYTHON ?= python3
BOT := .venv/bin/bot
PORT ?= 8000
DATA_DIR ?= var

# Compiled modules are kept, or every start would take seconds more.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help install up test check train bench

help: ## Liste les commandes
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

install: ## Installe ce qui manque : uv et les deux environnements Python
	@$(PYTHON) bot/environments.py all

up: ## Démarre tout et affiche les adresses (PORT=8000 DATA_DIR=var)
	@$(PYTHON) bot/environments.py product
	@exec $(BOT) up --port $(PORT) --data-dir $(DATA_DIR)

test: install train ## Lance tous les tests (ARGS="…" pour pytest)
	@.venv/bin/python -m pytest $(ARGS)

check: install ## Vérifie la forme, les types, les données de Rasa, les phrases, les migrations et les faits
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@RASA_TELEMETRY_ENABLED=false TF_CPP_MIN_LOG_LEVEL=3 SQLALCHEMY_SILENCE_UBER_WARNING=1 \
		assistant/.venv/bin/python -m rasa data validate --fail-on-warnings
	@.venv/bin/python -m bot.launch.sentences
	@.venv/bin/python -m bot.launch.schema
	@$(BOT) facts check

train: install ## Entraîne le modèle, si les données ont changé
	@$(BOT) train

bench: install ## Mesure la compréhension sur des phrases jamais apprises
	@$(BOT) evaluate
