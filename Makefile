# The tasks for working on this project in a checkout. `make help` lists them.

PREFIX ?= /usr/local
RELEASE = swift build -c release --product board-paper --static-swift-stdlib
PROGRAM = $(shell swift build -c release --show-bin-path)/board-paper
EXAMPLE = Examples/coventry-hwb

.PHONY: help demo test check fuzz lint structure format bench compile-times install uninstall \
  dependencies

help:
	@echo "make demo             build the program and the documents of the example"
	@echo "make test             run the tests"
	@echo "make check            lint, the slow tests, and the checks with outside tools"
	@echo "make fuzz             feed the readers with broken inputs (FUZZ_SECONDS, FUZZ_SEED)"
	@echo "make bench            measure beside what people would use instead"
	@echo "make compile-times    build anew, and print what cost the type checker most"
	@echo "make install          install into PREFIX ($(PREFIX))"

dependencies:
	@Scripts/install-dependencies

# Built as tests are, which then need no second build: optimising takes longer than the demo lasts.
demo: dependencies
	@swift build --product board-paper
	@$$(swift build --show-bin-path)/board-paper build $(EXAMPLE)

test: dependencies
	swift test --disable-xctest

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Plugins

# Fails if two folders use each other, or if a declaration is used nowhere.
structure:
	Scripts/check-structure

format:
	swift format --in-place --recursive Package.swift Sources Tests Plugins

check: dependencies lint structure
	SLOW_TESTS=1 swift test --disable-xctest

fuzz: dependencies
	@Scripts/fuzz

bench: dependencies
	@$(RELEASE)
	@held=0; for one in run documents pdf workbook register check fingertips framework site council; do Benchmarks/$$one $(PROGRAM) || held=1; done; exit $$held

# In a folder of its own: with other options everything is compiled again.
SLOWLY_CHECKED = --scratch-path .build/compile-times
compile-times: dependencies
	@swift package $(SLOWLY_CHECKED) clean
	@swift build --build-tests $(SLOWLY_CHECKED) -Xswiftc -no-warnings-as-errors \
	  -Xswiftc -Xfrontend -Xswiftc -warn-long-expression-type-checking=50 \
	  -Xswiftc -Xfrontend -Xswiftc -warn-long-function-bodies=50 > .build/compile-times.log 2>&1 \
	  || { cat .build/compile-times.log; exit 1; }
	@Scripts/slowest-to-compile .build/compile-times.log

install: dependencies
	$(RELEASE)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 -s $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/board-paper
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	$(PROGRAM) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/board-paper
	install -d $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	$(PROGRAM) --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_board-paper
	install -d $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(PROGRAM) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/board-paper.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/board-paper \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/board-paper \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_board-paper \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/board-paper.fish
