# SPDX-License-Identifier: EUPL-1.2
# The manual pages and the completion of bash: made from the commands of the program and the texts of
# docs/man, and installed where Debian looks for them. Compressed as Debian asks, without a moment in
# it, so that two builds give the same bytes.
include(GNUInstallDirs)
find_program(GZIP gzip REQUIRED)

set(uit ${CMAKE_BINARY_DIR}/manpaginas)
file(GLOB teksten CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/docs/man/*.txt)
add_executable(maak_manpaginas ${CMAKE_SOURCE_DIR}/cmake/manpaginas/maak_manpaginas.cpp)
target_link_libraries(maak_manpaginas PRIVATE maatlat_cli)
add_custom_command(
  OUTPUT ${uit}/gemaakt
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${uit}
  COMMAND maak_manpaginas ${CMAKE_SOURCE_DIR}/docs/man ${uit}
  COMMAND ${GZIP} -9nr ${uit}/man1 ${uit}/man5
  COMMAND ${CMAKE_COMMAND} -E touch ${uit}/gemaakt
  DEPENDS maak_manpaginas ${teksten}
  COMMENT "Making the manual pages"
  VERBATIM)
add_custom_target(manpaginas ALL DEPENDS ${uit}/gemaakt)

install(DIRECTORY ${uit}/man1 ${uit}/man5 DESTINATION ${CMAKE_INSTALL_MANDIR})
install(FILES ${uit}/maatlat.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME maatlat)
