# SPDX-License-Identifier: EUPL-1.2
# What `cmake --install` puts where. The data have the layout of the source tree, under
# share/maatlat, where the program looks beside its own folder (src/cli/gegevensmap.cpp).
include(GNUInstallDirs)

set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
                                                GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(gegevensmap ${CMAKE_INSTALL_DATADIR}/maatlat)

# The theme first: without it nothing is installed. It is fetched after CMake ran, so it is looked
# for when installing.
install(CODE "set(BRON \"${CMAKE_SOURCE_DIR}/statisch\")
set(DOEL \"\${CMAKE_INSTALL_PREFIX}/${gegevensmap}/statisch\")
set(DOCUMENTEN \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DOCDIR}\")")
install(SCRIPT ${CMAKE_SOURCE_DIR}/cmake/Thema.cmake)
install(SCRIPT ${CMAKE_SOURCE_DIR}/cmake/Auteursrecht.cmake)

install(TARGETS maatlat)
install(DIRECTORY criteria templates DESTINATION ${gegevensmap})
install(DIRECTORY statisch DESTINATION ${gegevensmap}
        FILES_MATCHING REGEX "\\.(css|js|svg)$" PATTERN node_modules EXCLUDE)
install(DIRECTORY docs/handleiding DESTINATION ${gegevensmap}/docs)

# What who runs Maatlat may want to read without the program.
foreach(document docs/proxy.md docs/inloggen-via-uw-organisatie.md docs/bewaken.md
                 docs/persoonsgegevens.csv docs/trekking.md docs/rapport-op-papier.md docs/asvs.md
                 SECURITY.md publiccode.yml)
  install(FILES ${document} DESTINATION ${CMAKE_INSTALL_DOCDIR})
endforeach()

# Man pages (share/man) and shell completion: install(…) without COMPONENT, as all of the above.

include(cmake/Pakket.cmake)
