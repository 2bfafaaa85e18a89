# SPDX-License-Identifier: EUPL-1.2
# maatlat_compile_per_room(TARGET): all sources of a folder go through the compiler as one, so that
# what they include is read once per room and not once per file. That each file still includes what
# it uses is proved by the target `losse_bestanden`, which scripts/check builds. Two files of one
# room cannot have a helper of the same name: give each the name of what it really does.
function(maatlat_compile_per_room target)
  if(NOT MAATLAT_PER_KAMER)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  foreach(source ${sources})
    get_filename_component(room ${source} DIRECTORY)
    file(RELATIVE_PATH room ${CMAKE_SOURCE_DIR} ${room})
    string(MAKE_C_IDENTIFIER ${room} room)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${room})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# The target `losse_bestanden` reads each source by itself: none leans on what another file of its
# room includes. The precompiled headers make that cheap; that each file includes what it uses of
# the standard library itself is held by tests/architectuur.
function(maatlat_losse_bestanden)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*.cpp)
  add_library(losse_bestanden OBJECT EXCLUDE_FROM_ALL ${sources})
  target_link_libraries(losse_bestanden PRIVATE ${ARGN})
  target_include_directories(losse_bestanden SYSTEM PRIVATE ${CLI11_INCLUDE_DIR})
  target_compile_definitions(losse_bestanden PRIVATE MAATLAT_VERSIE="${PROJECT_VERSION}")
  target_precompile_headers(losse_bestanden PRIVATE <algorithm> <array> <charconv> <chrono>
    <filesystem> <fstream> <functional> <map> <memory> <mutex> <optional> <set> <span> <sstream>
    <stdexcept> <string> <string_view> <unordered_map> <utility> <variant> <vector>)
  set_source_files_properties(${sources} TARGET_DIRECTORY losse_bestanden PROPERTIES
    COMPILE_OPTIONS "-O0;-fsyntax-only")
  set_target_properties(losse_bestanden PROPERTIES
    CXX_COMPILER_LAUNCHER ${CMAKE_SOURCE_DIR}/cmake/alleen_lezen.sh)
endfunction()
