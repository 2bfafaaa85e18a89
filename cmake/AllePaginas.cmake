# SPDX-License-Identifier: EUPL-1.2
# Writes UIT: a header with every page of MAP, one of the folders of src/, in the order of their
# headers. A page is a struct with its template right under its name:
#
#     struct HiatenPagina {
#         static constexpr const char* kSjabloon = "hiaten.tpl";
#
# One that is written otherwise is not found; a test counts them.
file(GLOB_RECURSE headers RELATIVE ${MAP}/.. ${MAP}/*.h)
list(SORT headers)
set(includes "")
set(typen "")
foreach(header ${headers})
  file(READ ${MAP}/../${header} tekst)
  string(REGEX MATCHALL "struct [A-Za-z]+ {\n    static constexpr const char\\* kSjabloon = "
         gevonden "${tekst}")
  foreach(een ${gevonden})
    string(REGEX REPLACE "struct ([A-Za-z]+) .*" "\\1" een "${een}")
    list(APPEND typen ${een})
  endforeach()
  if(gevonden)
    string(APPEND includes "#include \"${header}\"\n")
  endif()
endforeach()
list(JOIN typen ",\n    " typen)
file(WRITE ${UIT} "#pragma once

${includes}#include \"support/typelijst.h\"

namespace maatlat {

using AllePaginas = Typelijst<
    ${typen}>;

}  // namespace maatlat
")
