extension Chinese {
  /// Who decides, keys and signatures.
  static let signatures = #"""
    %1 has a key: an unsigned vote does not count.
    %1 已登记密钥：未签名的表决无效。

    Key %1 is not registered for %2.
    密钥 %1 不是 %2 登记的密钥。

    Key %1 of %2 is revoked and signs nothing any more.
    %2 的密钥 %1 已撤销，不能再用于签名。

    Key %1 is registered already, for %2.
    密钥 %1 已为 %2 登记。

    The signature is not one of %1 under this text.
    该签名不是 %1 对此内容的签名。

    %1 has had a key: somebody must vouch for another one.
    %1 已有过密钥：登记新密钥须有人担保。

    The first key of %1 needs nobody to vouch for it.
    %1 的首个密钥无须担保。

    Sign with the key: --sign-with FILE
    请用密钥签名：--sign-with FILE

    See the keys: leeway key list
    查看密钥：leeway key list

    Register another key: leeway key register
    请登记另一密钥：leeway key register

    Make a key of your own: leeway key register --sign-with FILE
    请制作自己的密钥：leeway key register --sign-with FILE

    Sign it again, with the key of this person.
    请用此人的密钥重新签名。

    Name who vouches, and the file of the key: --vouched-by NAME --vouch-with FILE
    请指明担保人及其密钥文件：--vouched-by NAME --vouch-with FILE

    Leave --vouched-by out.
    请去掉 --vouched-by。

    Neither $XDG_CONFIG_HOME nor $HOME says where the key is.
    $XDG_CONFIG_HOME 和 $HOME 均未指明密钥的位置。

    Name it: %1 FILE
    请指明：%1 FILE

    The votes on %1 decide it, but no decision is recorded.
    对 %1 的表决已足以作出决定，但没有记录决定。

    What is recorded of the board does not hold
    关于委员会的记录不成立

    The votes on %1 decide otherwise than is recorded.
    对 %1 的表决与所记录的决定不符。

    Nothing was voted on %1 that comes to this decision.
    对 %1 的表决得不出这一决定。

    %1 is carried out without having been approved.
    %1 未经批准即已执行。

    %1 votes on %2, which was not submitted.
    %1 对未提交的 %2 进行了表决。

    The vote of %1 on %2 is not the one that was cast.
    %1 对 %2 的表决与实际所投不符。

    The vote of %1 on %2 does not count
    %1 对 %2 的表决无效

    The plan is moved for %1, which was not approved so.
    计划因 %1 而变动，但 %1 未获如此批准。

    leeway history --from %1, and ask those who are named what they signed
    leeway history --from %1，并向所列人员核实其签名

    unsigned
    未签名

    Vote signed
    已签名表决

    Vote cast, unsigned
    未签名表决

    %1, with key %2
    %1，密钥 %2

    %1, by %2
    %1，由 %2

    %1 (%2, unsigned)
    %1（%2，未签名）

    %1 (unsigned)
    %1（未签名）

    \sand\s
    和

    Signature
    签名

    Key registered
    登记密钥

    %1 of %2, vouched for by %3
    %2 的 %1，由 %3 担保

    %1 of %2, the first
    %2 的首个密钥 %1

    Key revoked
    撤销密钥

    %1 of %2, by %3
    %2 的 %1，由 %3 撤销

    signature by key %1
    签名密钥 %1

    decided by %1
    决定人：%1

    key %1, signed with itself
    密钥 %1，已用其自身签名

    vouched for by %1 with key %2
    由 %1 用密钥 %2 担保

    votes of %1 count with a signature only
    %1 的表决须签名方为有效

    key %1
    密钥 %1

    the key signs nothing from here on
    该密钥自此不能再用于签名

    Key %1 is registered for %2 already
    密钥 %1 已为 %2 登记

    Registered key %1 of %2
    已登记 %2 的密钥 %1

    made key
    新建密钥

    key
    密钥

    Revoked key %1 of %2
    已撤销 %2 的密钥 %1

    No key begins with %1.
    没有以 %1 开头的密钥。

    More than one key begins with %1.
    以 %1 开头的密钥不止一个。

    %1 (revoked)
    %1（已撤销）

    Nobody has a key: every vote is unsigned.
    无人登记密钥：所有表决均未签名。

    %1 bears this vote already
    %1 已有此表决

    Voted on %1, unsigned: %2
    已对 %1 表决（未签名）：%2

    Signed for %1: %2
    已为 %1 签字：%2

    %1, unsigned: %2
    %1，未签名：%2

    %1 signed with %2: %3
    %1 已用 %2 签名：%3

    %1: %2 is approved.
    %1：%2 已批准。

    %1: %2 is rejected.
    %1：%2 已否决。

    Both sides agree
    双方一致

    Both sides agree, %1 unsigned
    双方一致（%1 未签名）

    """#
}
