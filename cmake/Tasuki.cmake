# SPDX-License-Identifier: GPL-3.0-or-later
# One warning set, one way to make a library. A library sees only what it links, so an arrow in the wrong
# direction (core to ui, subject to subject) does not link.

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(tasuki_flags INTERFACE)
target_compile_definitions(tasuki_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(tasuki_flags INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion>
  # GCC 12 sees overlapping copies in std::string where there are none (its bug 105651).
  $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-restrict>)
if(TASUKI_WERROR)
  target_compile_options(tasuki_flags INTERFACE -Werror)
endif()
if(TASUKI_SANITIZE)
  target_compile_options(tasuki_flags INTERFACE -fsanitize=${TASUKI_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(tasuki_flags INTERFACE -fsanitize=${TASUKI_SANITIZE})
endif()
if(TASUKI_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "TASUKI_FUZZ needs clang++; the preset fuzz asks for it")
  endif()
  # Everything reports what it runs through; only the targets bring libFuzzer's main.
  target_compile_options(tasuki_flags INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(tasuki_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# tasuki_library(NAME LINK target…): a static library tasuki_NAME from every source in this folder.
function(tasuki_library name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  add_library(tasuki_${name} STATIC ${sources})
  target_link_libraries(tasuki_${name} PRIVATE tasuki_flags PUBLIC ${ARG_LINK})
endfunction()

# tasuki_test(NAME LINK target…): a Catch2 program from every source in this folder, run by ctest.
function(tasuki_test name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  add_executable(tst_${name} ${sources})
  target_link_libraries(tst_${name} PRIVATE tasuki_flags tasuki_testing ${ARG_LINK})
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Asia/Tokyo;LC_ALL=C.UTF-8" TIMEOUT 900)
endfunction()
