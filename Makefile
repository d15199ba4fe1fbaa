# What a fresh machine with Swift needs: `make site` or `make test`, and nothing else.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev zlib1g-dev libvips-tools fonts-dejavu-core
TEST_PACKAGES := binutils jq libimage-exiftool-perl parallel rsync xz-utils zbar-tools zip
DIST_PACKAGES := debootstrap jq lintian mmdebstrap python3-venv python3-yaml shellcheck umoci zstd
# A browser, and what Python needs beside PyPI.
LOOK_PACKAGES := chromium default-jre-headless fonts-dejavu-core iproute2 libimage-exiftool-perl openssl python3-venv zbar-tools
# Hosts of this machine, and what leads to them.
SERVER_PACKAGES := curl iproute2 lftp nginx-light openssh-server openssl python3 python3-pip rclone strace vsftpd
CONTENT ?= sites
OUTPUT ?= public
PREFIX ?= /usr/local
VERSION ?=
# Swift's own libraries in the program, and small functions inlined across modules: a worker starts in
# half the time and needs a sixth less of the processor. Swift's own linker, because the other one
# warns of Swift's libraries.
RELEASE := swift build -c release --static-swift-stdlib -Xswiftc -cross-module-optimization -Xswiftc -use-ld=lld
# The numbers that the long tests' tries follow from, and for how long each of the four suites goes on.
SEED ?= 1
BOUND ?= 60
# What make test-look tries: pages and feeds, searches, the writing pages, previews.
LOOK ?= pages search writing preview
# The program that test-look looks with; none: one that is built for it.
LOOKED ?=
# The program that is packed, as make program leaves it.
PACKED := .build-dist/packed/kim
KIM = "$$($(RELEASE) --product kim --show-bin-path)/kim"

.PHONY: help site test test-long test-servers test-look lint format clean swift packages

.PHONY: install dist test-dist image release program

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

site: swift packages ## build kim, and with it the sites in sites/ into public/
	@echo "==> Building kim (the first time the compiler takes some minutes, later seconds)"
	$(RELEASE) --product kim
	@echo "==> Building the sites of $(CONTENT)/ into $(OUTPUT)/"
	$(KIM) build "$(CONTENT)" --output "$(OUTPUT)"

install: swift packages ## build kim and install it below PREFIX=/usr/local
	@echo "==> Building kim (the first time the compiler takes some minutes, later seconds)"
	$(RELEASE) --product kim
	@echo "==> Installing below $(DESTDIR)$(PREFIX)"
	packaging/prefix.sh $(KIM) "$(DESTDIR)$(PREFIX)"

dist: PACKAGES += binutils python3 xz-utils
dist: swift packages ## make a Debian package, an archive and a wheel in dist/
	@echo "==> Making packages in dist/ (the compiler takes some minutes)"
	packaging/dist.sh dist

test-dist: PACKAGES += $(DIST_PACKAGES)
test-dist: swift packages ## try what make dist made on Debian 12 and 13, in an image and in CI: as root, half an hour
	swift build --product kim-bench
	packaging/test-dist.sh dist
	packaging/image.sh dist
	packaging/test-ci.sh dist
	packaging/test-reproducible.sh dist

image: PACKAGES := mmdebstrap umoci
image: packages ## make a container image of the package in dist/: as root, needs Debian's mirrors
	packaging/image.sh dist

release: swift packages ## check all, tag VERSION and make signed packages in dist/
	packaging/release.sh "$(VERSION)"

program: swift packages ## build the program of the packages alone, stripped, in .build-dist/packed/
	@echo "==> Building the program of the packages (the first time the compiler takes some minutes)"
	packaging/program.sh $(PACKED)

test: PACKAGES += $(TEST_PACKAGES)
test: swift packages lint ## run every test
	@echo "==> Building everything, tests included"
	swift build --build-tests
	@echo "==> Running all tests"
	Tests/run.sh

test-long: PACKAGES += $(TEST_PACKAGES)
test-long: program ## kill, starve, damage and edit builds: SEED=1, BOUND=60 seconds each
	@echo "==> Building the tests"
	swift build --build-tests
	@echo "==> Running the long tests from seed $(SEED), $(BOUND) seconds each"
	TMPDIR="$${TMPDIR:-$$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)}" KIM_PROGRAM="$$PWD/$(PACKED)" \
	  KIM_LONG=$(SEED) KIM_LONG_SECONDS=$(BOUND) Tests/run.sh --filter LongTests

test-servers: PACKAGES += $(TEST_PACKAGES) $(SERVER_PACKAGES)
test-servers: swift packages ## publish to real servers of this machine: as root
	@echo "==> Building the tests"
	swift build --build-tests
	python3 -c 'import OpenSSL, moto, pyftpdlib, wsgidav' 2>/dev/null || \
	  python3 -m pip install --quiet --break-system-packages pyftpdlib==2.2.0 pyOpenSSL \
	    'moto[s3,server]==5.2.1' wsgidav==4.4.0 cheroot==11.1.2
	# Its package cannot be installed beside vsftpd's.
	[ -x .build/pure-ftpd/usr/sbin/pure-ftpd ] || { \
	  mkdir -p .build/pure-ftpd && cd .build/pure-ftpd && apt-get download -qq pure-ftpd pure-ftpd-common && \
	  for package in *.deb; do dpkg-deb -x $$package .; done; }
	@echo "==> Publishing to servers on 127.0.0.1"
	Tests/servers.sh

test-look: PACKAGES += $(LOOK_PACKAGES)
test-look: swift packages ## look at every kind of page in Chromium, at feeds and calendars, write posts, preview: 10 to 15 minutes
	$(if $(LOOKED),,swift build --product kim)
	@echo "==> Looking at: $(LOOK)"
	$(if $(filter pages,$(LOOK)),Tests/LookTests/run.sh $(or $(LOOKED),.build/debug/kim))
	$(if $(filter search,$(LOOK)),Tests/SearchTests/run.sh $(or $(LOOKED),.build/debug/kim))
	$(if $(filter writing,$(LOOK)),Tests/WritingTests/run.sh $(or $(LOOKED),.build/debug/kim))
	$(if $(filter preview,$(LOOK)),Tests/ServeTests/run.sh $(or $(LOOKED),.build/debug/kim))

lint: swift ## check the source code's format
	@echo "==> Checking the format of the source code"
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: swift ## format the source code
	@echo "==> Formatting the source code"
	swift format --in-place --recursive --parallel Package.swift Sources Tests

clean: ## remove what was built
	@echo "==> Removing .build, .build-dist, dist and $(OUTPUT)"
	rm -rf .build .build-dist dist "$(OUTPUT)"

swift:
	@command -v swift >/dev/null || { \
	  echo "Swift is missing: install Swift 6.2 or newer from https://www.swift.org/install/ and run make again." >&2; \
	  exit 1; }

packages:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get >/dev/null || { \
	    echo "These packages are missing:$$missing. Install cmark-gfm with its headers and the libvips tools from your system's packages and run make again." >&2; \
	    exit 1; }; \
	  echo "==> Installing$$missing"; \
	  sudo=""; [ "$$(id -u)" -eq 0 ] || sudo="sudo"; \
	  $$sudo apt-get update -qq -o DPkg::Lock::Timeout=600 && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends$$missing >/dev/null || { \
	    echo "Installing$$missing failed: install them by hand and run make again." >&2; exit 1; }; \
	fi
