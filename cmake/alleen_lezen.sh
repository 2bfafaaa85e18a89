#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Compiler launcher of the target `losse_bestanden`: the compiler only reads (-fsyntax-only) and
# writes no object file; an empty one tells the build that this file was read.
"$@" || exit
while [ $# -gt 1 ]; do
  [ "$1" = -o ] && : >"$2"
  shift
done
