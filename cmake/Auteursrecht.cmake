# SPDX-License-Identifier: EUPL-1.2
# Writes the copyright file as Debian wants it: who has what, and the text of each licence, which
# the theme brings. A paragraph of such a text is one that begins with a space; an empty line in it
# is a full stop. BRON: the folder statisch/; DOCUMENTEN: where the file goes.
file(READ ${BRON}/../pakket/copyright.in copyright)
set(licenties ${BRON}/node_modules/@minvws/manon-themes/LICENSES)
foreach(licentie EUPL-1.2 OFL-1.1-RFN MIT)
  file(READ ${licenties}/${licentie}.txt tekst)
  string(REPLACE "Copyright (c) <year> <copyright holders>\n\n" "" tekst "${tekst}")
  string(STRIP "${tekst}" tekst)
  string(REGEX REPLACE "[ \t\r]+\n" "\n" tekst "${tekst}")
  string(REPLACE "\n" "\n " tekst " ${tekst}")
  foreach(keer 1 2) # a second time for what comes right behind another empty line
    string(REPLACE "\n \n" "\n .\n" tekst "${tekst}")
  endforeach()
  set(${licentie} "${tekst}")
endforeach()
file(CONFIGURE OUTPUT "$ENV{DESTDIR}${DOCUMENTEN}/copyright" CONTENT "${copyright}" @ONLY)
