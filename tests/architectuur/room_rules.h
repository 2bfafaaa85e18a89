// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "architectuur/layer_rules.h"

/// Within a layer arrows between rooms run one way too. A room is a folder in a layer; the files of
/// the layer itself are its root.
namespace maatlat::architectuur {

/// The rooms from top to bottom: a room may use what stands lower, never what stands higher or on
/// its own line. Layers that list no order of their own keep to the first one.
using Roomorder = std::vector<Names>;

inline const Roomorder& roomOrder(std::string_view layer) {
    static const Roomorder kOrder{{"oefenen"},
                                  {"bewaren"},
                                  {"landelijk"},
                                  {"opvolging"},
                                  {"onderzoek", "publicatie"},
                                  {"traject"},
                                  {"toets", "bronnen"},
                                  {"rapport"},
                                  {"steekproef"},
                                  {"mensen", "hulp"},
                                  {"root"},
                                  {"privacy"},
                                  {"http"}};
    // A report of a toets or of an onderzoek is put together from parts of `rapport`. In the store
    // every table hangs on the toets and the onderzoek, which stand in the root; what is written
    // leaves its trace (`spoor`), and all of it runs on the motor.
    static const Roomorder kStore{{"onderzoek", "toets", "bronnen", "steekproef", "mensen",
                                   "publicatie", "opvolging", "landelijk"},
                                  {"traject"},
                                  {"spoor"},
                                  {"root"},
                                  {"motor"}};
    // What a toets is says how far it is on its way; that way knows nothing of toetsen.
    static const Roomorder kWoorden{{"oefenen"},
                                    {"landelijk"},
                                    {"opvolging"},
                                    {"onderzoek", "bewaren", "publicatie"},
                                    {"toets", "bronnen"},
                                    {"traject"},
                                    {"steekproef"},
                                    {"mensen"},
                                    {"root"}};
    if (layer == "store") return kStore;
    return layer == "domain" || layer == "rules" ? kWoorden : kOrder;
}

/// "steekproef" for src/store/steekproef/x.h, "root" for src/store/x.h. `path` begins with the
/// layer: "store/steekproef/x.h".
inline std::string roomOf(std::string_view path) {
    const auto first = path.find('/');
    if (first == std::string_view::npos) return "root";
    const auto second = path.find('/', first + 1);
    return second == std::string_view::npos
               ? "root"
               : std::string(path.substr(first + 1, second - first - 1));
}

/// How far down a room stands; -1 for a room that is not in the picture.
inline int depthOf(std::string_view layer, const std::string& room) {
    const Roomorder& order = roomOrder(layer);
    for (std::size_t i = 0; i < order.size(); ++i)
        if (order[i].contains(room)) return static_cast<int>(i);
    return -1;
}

/// Includes between rooms of one layer that run back up or sideways.
inline Violations checkRooms(const std::string& file, const SourceText& source) {
    Violations found;
    const std::string layer = folderOf(file);
    const std::string inside = file.starts_with("src/") ? file.substr(4) : file;
    const std::string room = roomOf(inside);
    const int here = depthOf(layer, room);
    if (here < 0)
        return {{file, 1, "room '" + room + "' is not in the picture; add it to roomOrder()"}};
    for (const auto& [line, path] : source.includes) {
        if (folderOf("src/" + path) != layer || path.find('/') == std::string::npos) continue;
        const std::string target = roomOf(path);
        if (target == room || source.excepted.contains(line)) continue;
        if (depthOf(layer, target) <= here)
            found.push_back({file, line,
                             layer + ": " + room + " may not use " + target +
                                 "; move what both need to a lower room, or pass it in"});
    }
    return found;
}

}  // namespace maatlat::architectuur
