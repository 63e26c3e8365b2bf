# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every target of ours shares.
set(LIANGHENG_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")   # g++ 12 warns wrongly inside std::string at -O3
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

# g++ 12 reports -Wrestrict inside std::string for harmless code (T-Build.2).
add_library(liangheng_flags INTERFACE)
add_library(liangheng::flags ALIAS liangheng_flags)
target_include_directories(liangheng_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(liangheng_flags INTERFACE
  -Wall -Wextra $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<IF:$<CXX_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow> -Wconversion -Wno-missing-field-initializers
  $<$<BOOL:${LIANGHENG_WERROR}>:-Werror>)
if(LIANGHENG_SANITIZE)
  target_compile_options(liangheng_flags INTERFACE -fsanitize=${LIANGHENG_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(liangheng_flags INTERFACE -fsanitize=${LIANGHENG_SANITIZE})
endif()

# The commit for --version; a copy without git says so.
execute_process(COMMAND git -C ${PROJECT_SOURCE_DIR} rev-parse --short HEAD
  OUTPUT_VARIABLE LIANGHENG_COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT LIANGHENG_COMMIT)
  set(LIANGHENG_COMMIT "no commit")
endif()
