// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "architectuur/layer_rules.h"

/// The files of a room are compiled together, over precompiled headers of the standard library. So
/// the compiler does not say when a file forgets to include what it uses of that library; this
/// does. (What it forgets of our own headers is found by the target `losse_bestanden`.)
namespace maatlat::architectuur {

/// Names of std:: with the header that each file which uses them must reach.
inline const std::map<std::string, std::string, std::less<>>& standardNames() {
    static const std::map<std::string, std::string, std::less<>> kNames{
        {"any_of", "algorithm"},
        {"all_of", "algorithm"},
        {"none_of", "algorithm"},
        {"sort", "algorithm"},
        {"stable_sort", "algorithm"},
        {"find_if", "algorithm"},
        {"count_if", "algorithm"},
        {"min", "algorithm"},
        {"max", "algorithm"},
        {"transform", "algorithm"},
        {"lower_bound", "algorithm"},
        {"upper_bound", "algorithm"},
        {"unique", "algorithm"},
        {"array", "array"},
        {"atomic", "atomic"},
        {"from_chars", "charconv"},
        {"to_chars", "charconv"},
        {"condition_variable", "condition_variable"},
        {"deque", "deque"},
        {"ifstream", "fstream"},
        {"ofstream", "fstream"},
        {"function", "functional"},
        {"numeric_limits", "limits"},
        {"list", "list"},
        {"map", "map"},
        {"multimap", "map"},
        {"unique_ptr", "memory"},
        {"shared_ptr", "memory"},
        {"make_unique", "memory"},
        {"make_shared", "memory"},
        {"mutex", "mutex"},
        {"lock_guard", "mutex"},
        {"unique_lock", "mutex"},
        {"accumulate", "numeric"},
        {"iota", "numeric"},
        {"optional", "optional"},
        {"nullopt", "optional"},
        {"set", "set"},
        {"span", "span"},
        {"ostringstream", "sstream"},
        {"istringstream", "sstream"},
        {"runtime_error", "stdexcept"},
        {"logic_error", "stdexcept"},
        {"invalid_argument", "stdexcept"},
        {"string", "string"},
        {"to_string", "string"},
        {"string_view", "string_view"},
        {"thread", "thread"},
        {"tuple", "tuple"},
        {"unordered_map", "unordered_map"},
        {"unordered_set", "unordered_set"},
        {"variant", "variant"},
        {"vector", "vector"}};
    return kNames;
}

/// Every header that a file reaches through headers of ours. `read` gives the source of
/// "domain/x.h" and nothing for a header that is not ours.
using Reader = std::function<const SourceText*(const std::string&)>;
inline void reach(const SourceText& source, const Reader& read, std::set<std::string>& reached) {
    for (const auto& [line, path] : source.includes)
        if (reached.insert(path).second)
            if (const SourceText* header = read(path)) reach(*header, read, reached);
}

inline Violations checkStandardIncludes(const std::string& file, const SourceText& source,
                                        const Reader& read) {
    static const std::regex kName(R"(\bstd::(?:ranges::)?(\w+))", std::regex::optimize);
    std::set<std::string> reached;
    reach(source, read, reached);
    std::set<std::string> told;
    Violations found;
    for (std::size_t i = 0; i < source.code.size(); ++i) {
        const std::string& line = source.code[i];
        for (std::sregex_iterator it(line.begin(), line.end(), kName), end; it != end; ++it) {
            const auto name = standardNames().find((*it)[1].str());
            if (name == standardNames().end() || reached.contains(name->second) ||
                !told.insert(name->second).second)
                continue;
            found.push_back({file, static_cast<int>(i) + 1,
                             "uses std::" + name->first + " without <" + name->second + ">"});
        }
    }
    return found;
}

}  // namespace maatlat::architectuur
