// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/JSON/Object.h>

namespace maatlat {

/// An empty JSON object that keeps its fields in the order in which they are set: what we write is
/// read by people too, and must be the same bytes each time.
inline Poco::JSON::Object::Ptr nieuwJsonObject() {
    return new Poco::JSON::Object(Poco::JSON_PRESERVE_KEY_ORDER);
}

}  // namespace maatlat
