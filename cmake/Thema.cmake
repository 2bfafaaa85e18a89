# SPDX-License-Identifier: EUPL-1.2
# Installs of the theme what Statisch gives out (src/web/statisch.cpp): the stylesheet and the files
# that it names. Of the rest of node_modules nothing is needed. BRON, DOEL: the folder statisch/ of
# the source and the installed one.
set(map node_modules/@minvws/manon-themes/dist/icore-open)
set(stijl manon.icore-open.min.css)
if(NOT EXISTS ${BRON}/${map}/${stijl})
  message(FATAL_ERROR "De vormgeving is nog niet opgehaald, dus er is niets geïnstalleerd. "
                      "Haal haar op met: npm --prefix ${BRON} ci --ignore-scripts")
endif()
file(READ ${BRON}/${map}/${stijl} css)
string(REGEX MATCHALL "url\\(\"\\./[^\"]+" plaatsen "${css}")
list(TRANSFORM plaatsen REPLACE "^url\\(\"\\./" "")
list(REMOVE_DUPLICATES plaatsen)
foreach(bestand ${stijl} ${plaatsen})
  if(EXISTS ${BRON}/${map}/${bestand})
    get_filename_component(in ${bestand} DIRECTORY)
    file(INSTALL ${BRON}/${map}/${bestand} DESTINATION ${DOEL}/${map}/${in})
  endif()
endforeach()
