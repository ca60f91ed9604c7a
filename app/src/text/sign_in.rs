//! Signing in.

use super::texts;

texts! {
    /// Signing in.
    SignInText {
        title: "登录", "Sign in";
        staff_title: "工作人员登录", "Staff sign-in";
        expired_title: "请重新登录", "Sign in again";
        expired_body: "登录已过期。登录后可以接着办理，已填写的内容都在。", "Your sign-in has expired. Sign in to go on; everything you typed is still there.";
        user_name: "用户名", "User name";
        password: "密码", "Password";
        phone: "手机号码", "Mobile number";
        phone_hint: "我们会发送一个 6 位验证码。", "We will send a code of 6 digits.";
        send_code: "获取验证码", "Send the code";
        code: "验证码", "Code";
        code_sent: "验证码已发送，{minutes} 分钟内有效。", "The code has been sent and is good for {minutes} minutes.";
        code_wrong: "验证码不对或者已经过期，请核对，或者重新获取", "The code is wrong or too old. Check it, or send another code";
        demo_code: "演示环境：验证码是 {code}", "Demo: the code is {code}";
        another_code: "重新获取验证码", "Send another code";
        submit: "登录", "Sign in";
    }
}
