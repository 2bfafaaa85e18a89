# SPDX-License-Identifier: EUPL-1.2
# Proves that a source is refused by the compiler, for the reason that stands in it, and for nothing
# else: with -DGOED, which takes the right way, it must compile.
#
#     // verwacht: cannot convert
#
# names a piece of the error that must come.
file(STRINGS ${BRON} verwacht REGEX "^// verwacht: ")
string(REGEX REPLACE "^// verwacht: " "" verwacht "${verwacht}")
if(verwacht STREQUAL "")
  message(FATAL_ERROR "${BRON} names no expected error")
endif()
set(vertaal ${CXX} -std=c++20 -fsyntax-only -I${WORTEL}/src ${BRON})
set(ENV{LC_ALL} C)

execute_process(COMMAND ${vertaal} -DGOED RESULT_VARIABLE uitslag ERROR_VARIABLE uitvoer)
if(NOT uitslag EQUAL 0)
  message(FATAL_ERROR "the right way does not compile:\n${uitvoer}")
endif()

execute_process(COMMAND ${vertaal} RESULT_VARIABLE uitslag ERROR_VARIABLE uitvoer)
if(uitslag EQUAL 0)
  message(FATAL_ERROR "${BRON} compiles, and must not")
endif()
string(FIND "${uitvoer}" "${verwacht}" plaats)
if(plaats EQUAL -1)
  message(FATAL_ERROR "refused, but not with \"${verwacht}\":\n${uitvoer}")
endif()
