// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/http/grenzen.h"
#include "web/http/verzoek.h"

namespace maatlat::web {

inline constexpr const char* kBestandTeGroot =
    "Het bestand is te groot. Het mag hoogstens 25 MB zijn.";

/// The files of a request, until the use case has taken them; what is left is removed with this.
class Ontvangen {
  public:
    Ontvangen() = default;
    ~Ontvangen();
    Ontvangen(const Ontvangen&) = delete;
    Ontvangen& operator=(const Ontvangen&) = delete;

    Upload& voegToe(Upload upload) { return uploads_.emplace_back(std::move(upload)); }
    const std::vector<Upload>& uploads() const { return uploads_; }

  private:
    std::vector<Upload> uploads_;
};

/// The boundary in a Content-Type of multipart/form-data; empty when it is another type. Throws
/// Weigering for one that is longer than the standard allows.
std::string grensVan(std::string_view contentType);

/// Reads a form with files: the texts into memory, the files to `map` as they come; an empty `map`
/// takes no files, and with `alleenNamen` what they hold is thrown away. Throws Weigering when it
/// cannot be read, or when a limit is passed.
Verzoek::Paren leesMultipart(std::istream& inhoud, const std::string& grens, const Grenzen& grenzen,
                             const std::filesystem::path& map, Ontvangen& ontvangen,
                             bool alleenNamen = false);

}  // namespace maatlat::web
