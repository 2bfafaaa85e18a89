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
