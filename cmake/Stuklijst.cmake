# SPDX-License-Identifier: EUPL-1.2
# The software bill of materials (CycloneDX) of what is installed: made when it is installed, from
# what the program is really linked with then. Needs node, as fetching the theme does.
include(GNUInstallDirs)
find_program(NODE node)

set(stuklijst ${CMAKE_BINARY_DIR}/stuklijst/maatlat.cdx.json)
install(CODE "
  if(\"${NODE}\" MATCHES \"NOTFOUND\")
    message(FATAL_ERROR \"node is needed for the software bill of materials\")
  endif()
  file(MAKE_DIRECTORY \"${CMAKE_BINARY_DIR}/stuklijst\")
  execute_process(
    COMMAND \"${NODE}\" \"${CMAKE_SOURCE_DIR}/cmake/stuklijst/stuklijst.mjs\"
            \"$<TARGET_FILE:maatlat>\" \"${PROJECT_VERSION}\" \"${CMAKE_SOURCE_DIR}/statisch\"
    OUTPUT_FILE \"${stuklijst}\"
    COMMAND_ERROR_IS_FATAL ANY)")
install(FILES ${stuklijst} DESTINATION ${CMAKE_INSTALL_DOCDIR})
