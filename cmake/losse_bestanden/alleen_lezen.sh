#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Compiler launcher of the target `losse_bestanden`: the compiler only reads (-fsyntax-only) and
# writes no object file; an empty one tells the build that this file was read.
"$@" || exit
while [ $# -gt 1 ]; do
  case "$1 $2" in "-o "*.o) : >"$2" ;; esac
  shift
done
