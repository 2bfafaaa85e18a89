// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a form with files: the first line is the content type, the rest the body. Fields and
// files within their limits, or refused with a status; never a crash, a hang or another error, and
// no file is left behind.
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>

#include "web/http/multipart.h"
#include "web/http/weigering.h"

namespace {

const std::filesystem::path& map() {
    static const std::filesystem::path uit = [] {
        auto naam = (std::filesystem::temp_directory_path() / "maatlat-XXXXXX").string();
        if (mkdtemp(naam.data()) == nullptr) std::abort();
        return std::filesystem::path(naam);
    }();
    return uit;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maatlat::web;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto regel = bytes.find('\n');
    if (regel == std::string::npos) return 0;
    Grenzen grenzen;
    grenzen.formulierBytes = 4096;
    grenzen.bestandBytes = 8192;
    grenzen.velden = 50;
    try {
        const std::string grens = grensVan(bytes.substr(0, regel));
        if (grens.empty()) return 0;
        std::istringstream inhoud(bytes.substr(regel + 1));
        Ontvangen ontvangen;
        const auto velden = leesMultipart(inhoud, grens, grenzen, {.map = map()}, ontvangen);
        if (velden.size() > grenzen.velden) std::abort();
        for (const Upload& een : ontvangen.uploads())
            if (een.grootte > grenzen.bestandBytes ||
                static_cast<std::int64_t>(std::filesystem::file_size(een.pad)) != een.grootte)
                std::abort();
    } catch (const Weigering& weigering) {
        if (weigering.status() < 400 || weigering.status() > 499) std::abort();
    }
    if (!std::filesystem::is_empty(map())) std::abort();
    return 0;
}
