"""The tagger: MiniLM-L6 with case and quotation features, a linear-chain CRF over BIO tags, and two arc heads."""
import math, torch, torch.nn as nn, torch.nn.functional as F
from safetensors.torch import load_file
H, D, TAGS = 384, 128, 7
class Layer(nn.Module):
    def __init__(s, p, heads=12, ff=1536):
        super().__init__(); s.heads = heads; s.p = p
        s.q = nn.Linear(H, H); s.k = nn.Linear(H, H); s.v = nn.Linear(H, H); s.o = nn.Linear(H, H)
        s.ln1 = nn.LayerNorm(H, eps=1e-12); s.f1 = nn.Linear(H, ff); s.f2 = nn.Linear(ff, H); s.ln2 = nn.LayerNorm(H, eps=1e-12)
    def forward(s, x, mask):
        B, T, _ = x.shape
        f = lambda l: l(x).view(B, T, s.heads, -1).transpose(1, 2)
        o = F.scaled_dot_product_attention(f(s.q), f(s.k), f(s.v), attn_mask=mask)
        x = s.ln1(x + F.dropout(s.o(o.transpose(1, 2).reshape(B, T, H)), s.p, s.training))
        return s.ln2(x + F.dropout(s.f2(F.gelu(s.f1(x))), s.p, s.training))
def buckets(n):
    i = torch.arange(n); dist = i[None, :] - i[:, None]
    sg = dist.sign(); m = dist.abs().float()
    b = torch.where(m < 16, m, (16 + torch.log(m.clamp(min=1) / 16) / math.log(512 / 16) * 47).clamp(max=63)).long() * sg
    return b + 64
class Net(nn.Module):
    def __init__(s, layers=6, p=0.1, quotes=3):
        super().__init__(); s.p = p
        s.we = nn.Embedding(30522, H); s.pe = nn.Embedding(512, H); s.te = nn.Embedding(2, H); s.ln = nn.LayerNorm(H, eps=1e-12)
        s.case = nn.Embedding(5, H); s.quote = nn.Embedding(quotes, H)
        for e in (s.case, s.quote): nn.init.normal_(e.weight, 0, 0.01)
        s.layers = nn.ModuleList([Layer(p) for _ in range(layers)])
        s.tag = nn.Linear(H, TAGS)
        s.trans = nn.Parameter(torch.zeros(TAGS, TAGS)); s.start = nn.Parameter(torch.zeros(TAGS)); s.end = nn.Parameter(torch.zeros(TAGS))
        s.aq = nn.Linear(H, D); s.ak = nn.Linear(H, D); s.sq = nn.Linear(H, D); s.sk = nn.Linear(H, D)
        s.arel = nn.Embedding(129, 1); s.srel = nn.Embedding(129, 1)
        nn.init.zeros_(s.arel.weight); nn.init.zeros_(s.srel.weight)
        s.register_buffer('bk', buckets(512), persistent=False)
    def encode(s, ids, case, quote, mask):
        T = ids.shape[1]
        x = s.ln(s.we(ids) + s.pe.weight[:T] + s.te.weight[0] + s.case(case) + s.quote(quote))
        x = F.dropout(x, s.p, s.training)
        am = mask[:, None, None, :]
        for l in s.layers: x = l(x, am)
        return x
    def heads(s, x, mask):
        T = x.shape[1]; x = F.dropout(x, s.p, s.training)
        def arc(q, k, rel):
            a = q(x) @ k(x).transpose(1, 2) / math.sqrt(D) + rel(s.bk[:T, :T]).squeeze(-1)
            return a.masked_fill(~mask[:, None, :], -1e4)
        return s.tag(x), arc(s.aq, s.ak, s.arel), arc(s.sq, s.sk, s.srel)
    def forward(s, ids, case, quote, mask): return s.heads(s.encode(ids, case, quote, mask), mask)
def minilm(path, layers=6, **kw):
    w = load_file(path); n = Net(layers, **kw); sd = {}
    g = lambda k: w[k] if k in w else w['bert.' + k]
    sd['we.weight'] = g('embeddings.word_embeddings.weight'); sd['pe.weight'] = g('embeddings.position_embeddings.weight'); sd['te.weight'] = g('embeddings.token_type_embeddings.weight')
    for t in ('weight', 'bias'):
        sd['ln.' + t] = g('embeddings.LayerNorm.' + t)
        for i in range(layers):
            for x, y in (('q', 'attention.self.query'), ('k', 'attention.self.key'), ('v', 'attention.self.value'), ('o', 'attention.output.dense'), ('ln1', 'attention.output.LayerNorm'), ('f1', 'intermediate.dense'), ('f2', 'output.dense'), ('ln2', 'output.LayerNorm')):
                sd[f'layers.{i}.{x}.{t}'] = g(f'encoder.layer.{i}.{y}.{t}')
    r = n.load_state_dict(sd, strict=False); assert not r.unexpected_keys; return n
# BIO: O, B-content, I-content, B-cue, I-cue, B-source, I-source
def forbidden():
    f = torch.zeros(TAGS, TAGS, dtype=torch.bool)
    for j in (2, 4, 6):
        for i in range(TAGS):
            if i not in (j, j - 1): f[i, j] = True
    return f
def crf_nll(tags, trans, start, end, y, mask):
    """Mean negative log-likelihood per token of tag sequences `y` (B,T); `mask` marks real tokens, which are a prefix.
    The partition function is reduced over pairs of positions, so its depth is log2 T (parallel scan)."""
    B, T, K = tags.shape
    f = forbidden()
    A = trans.masked_fill(f, -1e4)
    st = start.clone(); st = st.masked_fill(torch.tensor([0, 0, 1, 0, 1, 0, 1], dtype=torch.bool), -1e4)
    m = mask.float(); n = mask.sum(1)
    bi = torch.arange(B)
    score = (tags.gather(2, y[..., None]).squeeze(-1) * m).sum(1) + st[y[:, 0]] + end[y[bi, n - 1]]
    score = score + (A[y[:, :-1], y[:, 1:]] * m[:, 1:]).sum(1)
    eye = torch.full((K, K), -1e4); eye.fill_diagonal_(0.)
    M = A[None, None] + tags[:, 1:, None, :]
    M = torch.where(mask[:, 1:, None, None], M, eye)
    while M.shape[1] > 1:
        if M.shape[1] % 2: M = torch.cat([M, eye.expand(B, 1, K, K)], 1)
        M = torch.logsumexp(M[:, ::2, :, :, None] + M[:, 1::2, None, :, :], 3)
    z = torch.logsumexp((st + tags[:, 0])[:, :, None] + M[:, 0] + end, (1, 2))
    return (z - score).sum() / m.sum()
