// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/job.h"

#include "common/catalogue.h"
#include "common/schema/check_object.h"

namespace liangheng {
namespace {

std::string hash_of(std::int64_t kind, std::string_view body) {
    return std::string(make_derived_uuid({std::to_string(kind), body}).view());
}

}

Job make_job(message::Command envelope, const Uuid& installation, const Id<Employee>& actor,
             const Bytes& nonce) {
    Job job;
    job.installation = installation;
    job.actor = actor;
    job.info = find_command(static_cast<int>(envelope.kind.value));
    job.body_hash = hash_of(envelope.kind.value, envelope.body.data);
    job.made_online = !nonce.data.empty() && envelope.made_on == nonce;
    if (job.info) {
        std::shared_ptr<void> body(job.info->create(), job.info->destroy);
        const auto decoded = decode_struct(*job.info, envelope.body.data, body.get());
        job.malformed = decoded ? check_object(*job.info, body.get()) : std::optional{decoded.error()};
        job.body = std::move(body);
    }
    job.envelope = std::move(envelope);
    return job;
}

Job make_server_job_of(const Uuid& id, std::shared_ptr<const void> body, const CommandInfo& info) {
    Job job;
    job.info = &info;
    job.envelope.id = id;
    job.envelope.kind.value = info.number;
    encode_struct(job.envelope.body.data, info, body.get());
    job.body = std::move(body);
    job.body_hash = hash_of(info.number, job.envelope.body.data);
    job.by_server = true;
    return job;
}

}
